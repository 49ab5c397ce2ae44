import './tokens.css'
import './slide.css'
